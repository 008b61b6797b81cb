const key = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** Whether a part of an address can be a record's key; anything else leads nowhere. */
export const isKey = (text: string | undefined): text is string => text !== undefined && key.test(text);

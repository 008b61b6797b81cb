/**
 * How much the importer reads before it says no. A team's sheets are far below every one of them; a
 * hostile or broken file meets one before it costs memory.
 */
export const readLimits = {
  /** Bytes of one uploaded file. */
  fileBytes: 100 * 1024 * 1024,
  /** Bytes that one workbook may unpack to. A row of ten cells is about 600 bytes of XML. */
  unpackedBytes: 600 * 1024 * 1024,
  /** Bytes of shared texts and styles a workbook may hold, which are kept in memory. */
  sharedBytes: 64 * 1024 * 1024,
  /** Bytes of one record; a longer one is not a row of a table. */
  recordBytes: 256 * 1024,
  /** Columns of a table. */
  columns: 200,
  /** Lines in which a header row is looked for: titles and printed dates stand above it in many sheets. */
  headerLines: 25,
} as const;

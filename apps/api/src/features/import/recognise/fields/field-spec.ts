/** One column that a sheet may have. */
export type FieldSpec = {
  /** What the column is called in messages and in the sample sheets. */
  readonly label: string;
  /** Without it no row of the sheet can be read. */
  readonly required?: true;
  /** Holds dates, so its cells tell in which order the file writes them. */
  readonly date?: true;
  /** Other headings for it, in English and Spanish; compared without regard to case, accents and punctuation. */
  readonly names: readonly string[];
};

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

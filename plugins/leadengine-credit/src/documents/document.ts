/** A page of labeled values, before it has a form. */
export interface Document {
  readonly title: string;
  readonly subtitle: string;
  readonly madeAt: Date;
  readonly sections: readonly DocumentSection[];
  /** On pages of its own, behind everything else. */
  readonly table?: DocumentTable;
  readonly notes: readonly string[];
  /** What the figures follow from, in small type. */
  readonly footer: string;
}

/** Rows of the same columns. */
export interface DocumentTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The last row, in bold. */
  readonly totals: readonly string[];
}

export interface DocumentSection {
  readonly title: string;
  /** `share` is a second value at the right edge. */
  readonly rows: readonly { readonly label: string; readonly value: string; readonly share?: string; readonly isStrong?: boolean }[];
}

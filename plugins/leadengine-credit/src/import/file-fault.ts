/** Why a file as a whole cannot be read. Stable: clients switch on it. */
export type FileFaultCode =
  | 'FILE_GONE'
  | 'FORMAT_UNSUPPORTED'
  | 'ENCODING_UNKNOWN'
  | 'QUOTES_BROKEN'
  | 'WORKBOOK_BROKEN'
  | 'WORKBOOK_ENCRYPTED'
  | 'MACROS_NOT_ALLOWED'
  | 'UNPACKS_TOO_LARGE'
  | 'SHEET_NOT_FOUND'
  | 'HEADER_NOT_FOUND'
  | 'COLUMN_MISSING'
  | 'COLUMN_TWICE'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_TABLES'
  | 'TOO_MANY_ERRORS'
  | 'TOO_MUCH_MEMORY'
  | 'ROW_TOO_LONG'
  | 'NO_ROWS';

/** Ends the reading of a file. Its message is for whoever sent the file. */
export class FileFault extends Error {
  readonly code: FileFaultCode;

  constructor(code: FileFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FileFault';
    this.code = code;
  }
}

const text = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** One clear sentence for what people meet; the error's own words otherwise. */
export const explain = (error: unknown): string => {
  switch (codeOf(error)) {
    case 'EADDRINUSE': {
      const port = (error as { readonly port?: number }).port;
      return `Port ${String(port ?? '')} is taken; stop the other program or choose another with PORT.`;
    }
    case 'EACCES':
      return `Access is denied: ${text(error)}.`;
    case 'ENOSPC':
      return 'The disk is full; free some space and start again.';
    case 'dependency.unavailable':
      return `${text(error)} Is it running, and is its URL right?`;
    default:
      return text(error);
  }
};

/** What node-postgres tells of a refused statement. */
interface DatabaseFault {
  readonly code: string;
  readonly constraint: string | undefined;
}

const faultOf = (error: unknown): DatabaseFault | undefined => {
  // Objection wraps what the driver says.
  if (error instanceof Error && 'nativeError' in error) return faultOf(error.nativeError);
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return { code: error.code, constraint: 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined };
};

/** Whether a foreign key of this name refused the write. */
export const violatesForeignKey = (error: unknown, constraint: string): boolean => {
  const fault = faultOf(error);
  return fault?.code === '23503' && fault.constraint === constraint;
};

/** Whether a unique index or constraint of this name refused the write. */
export const violatesUnique = (error: unknown, constraint: string): boolean => {
  const fault = faultOf(error);
  return fault?.code === '23505' && fault.constraint === constraint;
};

/** Whether an exclusion constraint of this name refused the write. */
export const violatesExclusion = (error: unknown, constraint: string): boolean => {
  const fault = faultOf(error);
  return fault?.code === '23P01' && fault.constraint === constraint;
};

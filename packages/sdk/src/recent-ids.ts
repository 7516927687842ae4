/** Remembers the last `size` ids. */
export const createRecentIds = (size: number): ((id: string) => boolean) => {
  const ids = new Set<string>();
  /** Tells whether the id is new, and remembers it. */
  return (id) => {
    if (ids.has(id)) return false;
    ids.add(id);
    if (ids.size > size) {
      const [oldest] = ids;
      if (oldest !== undefined) ids.delete(oldest);
    }
    return true;
  };
};

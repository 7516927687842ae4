const mark = /^\s*(?:\/\/|#|--)\s*#(region|endregion)\b\s*(.*?)\s*$/;

/**
 * The lines between `// #region name` and its `// #endregion`, without marks inside and with the common indentation taken off;
 * the whole text without a name. Undefined when there is no such region.
 */
export const readRegion = (text, name) => {
  let lines = text.replace(/\n$/, '').split('\n');
  if (name !== undefined) {
    const start = lines.findIndex((line) => mark.exec(line)?.[1] === 'region' && mark.exec(line)?.[2] === name);
    if (start === -1) return undefined;
    let depth = 1;
    let end = start;
    while (depth > 0) {
      end += 1;
      if (end === lines.length) return undefined;
      const kind = mark.exec(lines[end])?.[1];
      depth += kind === 'region' ? 1 : kind === 'endregion' ? -1 : 0;
    }
    lines = lines.slice(start + 1, end);
  }
  const kept = lines.filter((line) => !mark.test(line));
  const indents = kept.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)[0].length);
  const common = Math.min(...indents, 1000);
  return kept.map((line) => line.slice(common));
};

/** As GitHub makes it from a heading. */
const anchorOf = (heading) =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const linksOf = (line) => {
  const prose = line.replaceAll(/(`+)[^`].*?\1/g, (code) => code.replaceAll(/[^[\]]/g, ' ').replaceAll(/[[\]]/g, ' '));
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map(([, target]) => target);
  const reference = /^\s*\[[^\]]+\]:\s+<?([^\s>]+)/.exec(prose);
  return reference === null ? inline : [...inline, reference[1]];
};

/**
 * Splits a Markdown text into fenced blocks and links. Lines count from 1.
 *
 * A block carries the HTML comment right above it, without its arrows: `context: …`, `from: …`, or whatever it says.
 */
export const readMarkdown = (text) => {
  const lines = text.split('\n');
  const blocks = [];
  const links = [];
  const anchors = new Set();
  let comment;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const fence = /^(\s*)(`{3,}|~{3,})\s*([\w+-]*)/.exec(line);
    if (fence !== null) {
      const [, indent, marks, language] = fence;
      const isEnd = (other) => other.trim().startsWith(marks) && other.trim().replaceAll(marks[0], '') === '';
      const start = index + 1;
      while (index + 1 < lines.length && !isEnd(lines[index + 1])) index += 1;
      const body = lines.slice(start, index + 1).map((inner) => (inner.startsWith(indent) ? inner.slice(indent.length) : inner));
      blocks.push({ language: language.toLowerCase(), line: start + 1, lines: body, comment });
      index += 1;
      comment = undefined;
      continue;
    }
    if (line.trimStart().startsWith('<!--')) {
      const start = index;
      while (index + 1 < lines.length && !lines[index].includes('-->')) index += 1;
      const whole = lines.slice(start, index + 1).join('\n');
      comment = { line: start + 1, text: whole.replace(/^\s*<!--\s*/, '').replace(/\s*-->\s*$/, '') };
      continue;
    }
    if (line.trim() !== '') comment = undefined;
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line);
    if (heading !== null) anchors.add(anchorOf(heading[1]));
    links.push(...linksOf(line).map((target) => ({ target, line: index + 1 })));
  }
  return { blocks, links, anchors };
};

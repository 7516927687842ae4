/** Finds colors of a theme that are too faint, while one develops; widgets never load it. */
export { checkContrast, type ContrastFinding } from './contrast/check-contrast.js';
export { warnOfContrast } from './contrast/warn-of-contrast.js';

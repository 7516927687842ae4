import { LeFrame as Frame } from './frame/le-frame.element.js';
import './frame/le-frame.js';
import { wrap } from './react-wrap.js';

/** The frame alone, for pages in React that want nothing else of the widgets. */
export const LeFrame = wrap('le-frame', Frame);

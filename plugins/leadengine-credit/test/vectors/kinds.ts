import { type Fields } from './fields.js';
import { type Figures } from './figures.js';

/** How each kind of vector is computed. */
export type Kinds = Readonly<Record<string, (input: Fields) => Figures>>;

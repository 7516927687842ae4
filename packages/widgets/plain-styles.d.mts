/** A style sheet without what only people read. */
export declare const plainStyles: (styles: string) => string;

/** Months for which partitions are made ahead: an engine that stands still for less finds its partition. */
export const monthsAhead = 12;

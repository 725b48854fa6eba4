export const splitNames = ['train', 'validation', 'test'] as const;
export type SplitName = (typeof splitNames)[number];

/** Column of the table `prepared` with the number of a row's side; rows are ordered by it. */
export const sideColumn = 'mlops_side';

/** The numbers of sides: those of `splitNames` in their order, and one for rows whose target is missing. */
export const sideNumbers = { train: 0, validation: 1, test: 2, unlabelled: 3 } as const;
export type SideName = keyof typeof sideNumbers;

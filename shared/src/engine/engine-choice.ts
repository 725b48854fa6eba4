/** Back ends that TensorFlow.js can compute on here, the fastest first. */
export const engineNames = ['wasm', 'cpu'] as const;
export type EngineName = (typeof engineNames)[number];

/** What users write: a back end, or `auto` for the first of `engineNames`. */
export const engineChoices = ['auto', ...engineNames] as const;
export type EngineChoice = (typeof engineChoices)[number];

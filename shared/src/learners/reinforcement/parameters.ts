import { z } from 'zod';
import { networkActivations } from './dense-network.ts';

/** What both algorithms know: the network, how long to learn, and how the best policy is found. */
export const sharedParameters = {
  hidden: z
    .array(z.int().min(1).max(1024))
    .min(1)
    .max(8)
    .default([64, 64])
    .describe('Units of each hidden layer.'),
  'evaluation-interval': z
    .int()
    .min(1)
    .default(2000)
    .describe('Steps between two evaluations; the best policy that one of them found is kept.'),
  'evaluation-episodes': z.int().min(1).max(10_000).default(20).describe('Episodes of such an evaluation.'),
  'test-episodes': z
    .int()
    .min(2)
    .max(100_000)
    .default(100)
    .describe('Seeded episodes that the kept policy is judged by.'),
  'max-steps': z.int().min(1).default(10_000).describe('An episode that has not ended by then is truncated.'),
  'step-timeout': z
    .number()
    .positive()
    .max(86_400)
    .default(10)
    .describe('Seconds that one call of reset or step may take.'),
};

export const activation = (fallback: (typeof networkActivations)[number]) =>
  z.enum(networkActivations).default(fallback).describe('Function between the layers.');

export const discount = z
  .number()
  .min(0)
  .max(1)
  .default(0.99)
  .describe('What a reward one step later is worth today.');

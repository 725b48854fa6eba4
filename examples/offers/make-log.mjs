/**
 * Makes data/log.csv and data/before-christmas.csv: `node make-log.mjs`. A shop that does not exist greets each visitor
 * with one of four offers. Because it is made up, what each offer earns in truth is known: `expectedProfit`.
 */
import { writeFileSync } from 'node:fs';

export const offers = ['bundle', 'free-shipping', 'nothing', 'ten-percent'];

/** With which probability a visitor buys, and what the shop keeps then, in euros. */
const outcomeOf = {
  nothing: ({ visits, member }) => ({ score: -1.2 + 0.06 * visits + (member ? 0.8 : 0), cost: () => 0 }),
  'ten-percent': ({ visits, member }) => ({
    score: -0.5 + 0.04 * visits + (member ? 0.2 : 0.3),
    cost: (basket) => 0.1 * basket,
  }),
  // Shipping is what phones in the evening stumble over.
  'free-shipping': ({ device, hour }) => ({
    score: -1 + (device === 'phone' ? 1.1 : 0) + (hour >= 18 ? 0.5 : 0),
    cost: () => 4,
  }),
  bundle: ({ device, basket }) => ({
    score: -2.8 + (device === 'desktop' ? 0.9 : -0.4) + 0.018 * basket,
    cost: (total) => -0.12 * total,
  }),
};

/** What an offer earns on average in a context, in euros. */
export function expectedProfit(context, offer) {
  const { score, cost } = outcomeOf[offer](context);
  return (0.35 * context.basket - cost(context.basket)) / (1 + Math.exp(-score));
}

/** The habits of the shop's people, who let chance decide: each offer has at least 5 %. */
export function loggingPolicy({ member, basket, hour }) {
  const scores = [0.01 * basket, hour < 12 ? 0.8 : 0, 0.3, member ? 0.2 : 1];
  const odds = scores.map(Math.exp);
  const sum = odds.reduce((total, value) => total + value, 0);
  return odds.map((value) => 0.05 + 0.8 * (value / sum));
}

/** A visitor. @param random gives numbers in [0, 1). @param festive whether Christmas is near. */
export function drawContext(random, festive = false) {
  const phone = random() < (festive ? 0.8 : 0.5);
  return {
    hour: Math.floor(festive ? 12 + 12 * random() : 24 * random() ** 0.8),
    device: phone ? 'phone' : random() < 0.8 ? 'desktop' : 'tablet',
    visits: Math.floor((festive ? 3 : 12) * -Math.log(1 - random())),
    basket: Math.round(100 * (15 + (festive ? 90 : 50) * -Math.log(1 - random()))) / 100,
    member: random() < (festive ? 0.15 : 0.35),
  };
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The log as CSV. */
export function makeLog(rows, seed) {
  const random = randomFrom(seed);
  const lines = ['hour,device,visits,basket,member,action,reward,propensity'];
  for (let row = 0; row < rows; row++) {
    const context = drawContext(random);
    const shares = loggingPolicy(context);
    let draw = random();
    let taken = 0;
    while (taken < offers.length - 1 && draw >= shares[taken]) draw -= shares[taken++];
    const { score, cost } = outcomeOf[offers[taken]](context);
    const bought = random() < 1 / (1 + Math.exp(-score));
    const profit = bought ? 0.35 * context.basket - cost(context.basket) : 0;
    lines.push(
      [...Object.values(context), offers[taken], profit.toFixed(2), shares[taken].toFixed(4)].join(),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Visitors alone. */
function makeVisitors(rows, seed) {
  const random = randomFrom(seed);
  const lines = Array.from({ length: rows }, () => Object.values(drawContext(random, true)).join());
  return `hour,device,visits,basket,member\n${lines.join('\n')}\n`;
}

if (import.meta.main) {
  writeFileSync(new URL('data/log.csv', import.meta.url), makeLog(4000, 1));
  writeFileSync(new URL('data/before-christmas.csv', import.meta.url), makeVisitors(300, 2));
}

import type { ScoreCurve } from './score-curve.ts';

/** A picture shows no smaller deviation: a twentieth of a pixel on one of 400. */
const invisible = 1 / 8000;

/**
 * A curve of at most `most` points that looks like the whole: the part that strays farthest from its chord is split
 * there, again and again (Ramer 1972, Douglas & Peucker 1973, by largest deviation first). First and last point stay.
 * @param most at least 2.
 */
export function thinCurve(curve: ScoreCurve, most = 200): ScoreCurve {
  const { x, y, thresholds } = curve;
  if (x.length <= 2) return curve;
  const kept = [0, x.length - 1];
  const parts = [farthest(curve, 0, x.length - 1)];
  while (kept.length < most) {
    let worst = 0;
    for (let part = 1; part < parts.length; part++) {
      if (parts[part].distance > parts[worst].distance) worst = part;
    }
    const { from, to, at, distance } = parts[worst];
    if (distance <= invisible) break;
    kept.push(at);
    parts[worst] = farthest(curve, from, at);
    parts.push(farthest(curve, at, to));
  }
  const points = Int32Array.from(kept).sort();
  return {
    x: Float64Array.from(points, (point) => x[point]),
    y: Float64Array.from(points, (point) => y[point]),
    thresholds: Float64Array.from(points, (point) => thresholds[point]),
  };
}

interface Part {
  from: number;
  to: number;
  /** The point between them that is farthest from their chord, and how far it is. */
  at: number;
  distance: number;
}

function farthest({ x, y }: ScoreCurve, from: number, to: number): Part {
  const dx = x[to] - x[from];
  const dy = y[to] - y[from];
  const length = Math.hypot(dx, dy);
  const part: Part = { from, to, at: from, distance: 0 };
  for (let point = from + 1; point < to; point++) {
    const px = x[point] - x[from];
    const py = y[point] - y[from];
    const distance = length === 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length;
    if (distance > part.distance) {
      part.distance = distance;
      part.at = point;
    }
  }
  return part;
}

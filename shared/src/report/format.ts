/** How figures are written wherever a person reads them. Always in English notation, whatever the machine's locale. */

/** What stands where there is no figure. */
export const noFigure = 'n/a';

/**
 * A figure with as many digits as a reviewer wants: 0.8733, 12,345, 1.2e-7. Whole numbers are exact up to 10¹⁵;
 * others have four significant digits, below 0.001 three. Trailing zeros are left out only where nothing was
 * rounded, so 0.9 is exact and 0.9000 is not.
 * @returns "n/a" for null and NaN.
 */
export function formatNumber(value: number | null): string {
  if (value === null || Number.isNaN(value)) return noFigure;
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '-∞';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size < 0.001 || size >= 1e15) {
    return withoutSpareZeros(value.toExponential(2), value).replace('e+', 'e');
  }
  if (Number.isInteger(value) || size >= 1000) return grouped(value.toFixed(0));
  return grouped(withoutSpareZeros(value.toPrecision(4), value));
}

/** A difference: as `formatNumber`, with its sign. */
export function formatDifference(value: number | null): string {
  const text = formatNumber(value);
  return value !== null && value > 0 ? `+${text}` : text;
}

/**
 * A share in [0, 1] as a percentage: one decimal from 10% on, two below. What is not all is never written as
 * 100%, what is not nothing never as 0%.
 * @returns "n/a" for null and NaN.
 */
export function formatPercent(share: number | null): string {
  if (share === null || Number.isNaN(share)) return noFigure;
  if (!Number.isFinite(share)) return `${formatNumber(share)}%`;
  if (share > 0.9995 && share < 1) return '>99.9%';
  if (share > 0 && share < 0.0001) return '<0.01%';
  // The product is rounded first: 0.07 · 100 is 7.000000000000001.
  const percent = Number((share * 100).toPrecision(12));
  return `${grouped(withoutSpareZeros(percent.toFixed(Math.abs(percent) < 9.995 ? 2 : 1), percent))}%`;
}

/** A size in bytes: "812 B", "1.5 KiB", "70 MiB". */
export function formatBytes(bytes: number | null): string {
  if (bytes === null || !Number.isFinite(bytes)) return noFigure;
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  let size = bytes;
  let unit = 0;
  // 1023.5 would be written as 1024.
  while (Math.abs(size) >= (unit === 0 ? 1024 : 1023.5) && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  const digits = unit === 0 || Math.abs(size) >= 9.95 ? 0 : 1;
  return `${grouped(withoutSpareZeros(size.toFixed(digits), size))} ${units[unit]}`;
}

/** A time span in milliseconds: "0.42 ms", "12 ms", "1.2 s", "2 min 5 s", "1 h 3 min", "2 d 3 h". */
export function formatDuration(milliseconds: number | null): string {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return noFigure;
  if (milliseconds < 0) return `-${formatDuration(-milliseconds)}`;
  if (milliseconds < 9.95) {
    return `${withoutSpareZeros(plainPrecision(milliseconds, 2), milliseconds)} ms`;
  }
  if (milliseconds < 999.5) return `${milliseconds.toFixed(0)} ms`;
  if (milliseconds < 59_950) {
    const seconds = milliseconds / 1000;
    return `${withoutSpareZeros(seconds.toFixed(1), seconds)} s`;
  }
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 3600) return twoUnits(seconds, 60, 'min', 1, 's');
  if (seconds < 86_400) return twoUnits(Math.round(seconds / 60), 60, 'h', 1, 'min');
  return twoUnits(Math.round(seconds / 3600), 24, 'd', 1, 'h');
}

function twoUnits(
  amount: number,
  large: number,
  largeUnit: string,
  small: number,
  smallUnit: string,
): string {
  const rest = Math.floor((amount % large) / small);
  const whole = `${grouped(String(Math.floor(amount / large)))} ${largeUnit}`;
  return rest === 0 ? whole : `${whole} ${rest} ${smallUnit}`;
}

/** `toPrecision` without an exponent for small values. */
function plainPrecision(value: number, digits: number): string {
  if (value === 0) return '0';
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  return value.toFixed(Math.min(100, Math.max(0, digits - 1 - exponent)));
}

/** Trailing zeros say how far a figure was rounded; they go where it was not. */
function withoutSpareZeros(text: string, value: number): string {
  if (Number(text) !== value) return text;
  return text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}

function grouped(text: string): string {
  const point = text.indexOf('.');
  const whole = point < 0 ? text : text.slice(0, point);
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (point < 0 ? '' : text.slice(point));
}

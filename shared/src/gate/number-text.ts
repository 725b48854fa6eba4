/** A number for a sentence: four significant digits, more only where it would read the same as `other`. */
export function numberText(value: number, other?: number): string {
  for (let digits = 4; digits < 15; digits++) {
    const text = shortest(value, digits);
    if (other === undefined || other === value || text !== shortest(other, digits)) return text;
  }
  return String(value);
}

function shortest(value: number, digits: number): string {
  return String(Number(value.toPrecision(digits)));
}

// Counted things, as each language counts.

/** «سؤال واحد»، «سؤالان»، «5 أسئلة»، «11 سؤالًا»، «100 سؤال». */
export function arabicCounted(n: number, one: string, two: string, few: string, many: string): string {
  const rest = n % 100;
  if (n === 1) return one;
  if (n === 2) return two;
  if (rest >= 3 && rest <= 10) return `${n} ${few}`;
  return rest >= 11 ? `${n} ${many}` : `${n} ${one.split(" ")[0]}`;
}

export const englishCounted = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

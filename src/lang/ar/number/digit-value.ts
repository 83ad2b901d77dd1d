// What a run of digits with separators is worth, in the mixed habits of the Arab press.

const GROUPS = /^\d{1,3}(?:[.,\u066B\u066C\u060C]\d{3})+$/;

/**
 * «1,3» → 1.3, «12,000» → 12000, «٣٫٥» → 3.5, «1.200.000» → 1200000. `null` where two readings are open:
 * «2.500» is two thousand five hundred in Tunis and two and a half in Cairo. `scaled` says that a scale word follows.
 */
export function digitValue(digits: string, scaled = false): number | null {
  const separators = [...digits].filter((c) => !/\d/.test(c));
  if (separators.length === 0) return Number(digits);
  const [separator] = separators;
  if (separator === undefined) return null;
  if (separators.every((c) => c === "\u066C")) return GROUPS.test(digits) ? Number(digits.replace(/\D/g, "")) : null;
  if (separators.length === 1) {
    if (separator === "\u066B") return Number(digits.replace(separator, "."));
    const [whole = "", part = ""] = digits.split(separator);
    if (part.length !== 3 || whole.length > 3 || whole === "0") return Number(`${whole}.${part}`);
    if (scaled && part !== "000") return null;
    if (separator === ".") return part === "000" ? Number(whole + part) : null;
    return Number(whole + part);
  }
  if (separators.every((c) => c === separator)) return GROUPS.test(digits) ? Number(digits.replace(/\D/g, "")) : null;
  // Thousands by one sign, decimals by another: «1,250.5».
  const [last] = separators.slice(-1);
  if (last === undefined || separators.slice(0, -1).some((c) => c !== separator)) return null;
  const cut = digits.lastIndexOf(last);
  const whole = digits.slice(0, cut);
  return GROUPS.test(whole) ? Number(`${whole.replace(/\D/g, "")}.${digits.slice(cut + 1)}`) : null;
}

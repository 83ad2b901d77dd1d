// The dictionary look of a stem whose clitics are cut off: «للسلطة» leaves «لسلطة», looked up as «السلطة»; «قيادته» leaves «قيادت», looked up as «قيادة».
import { looseForm } from "../script/letters.ts";

/** Wordings under which a stem may stand in a table, most literal first; loose spelling. */
export function stemLooks(stem: string, proclitic: string, enclitic: boolean): readonly string[] {
  const loose = looseForm(stem);
  const out = [loose];
  if (proclitic.endsWith("ل") && loose.startsWith("ل") && loose.length > 2) out.push(`ا${loose}`);
  if (enclitic && loose.endsWith("ت") && loose.length > 2) out.push(`${loose.slice(0, -1)}ه`);
  return out;
}

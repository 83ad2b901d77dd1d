// Loading: the same text gives the same analysis, and a missing or damaged file is named.
import { describe, expect, it } from "vitest";
import { analyseSentences, loadModel } from "../../../../src/lang/ar/engine.ts";
import { modelFiles } from "./shipped-model.ts";

const TEXT = "أعلن رئيس الوزراء الفرنسي، يوم الاثنين، أن حكومته ستخفض الضرائب في عام 2019.";

describe("model files", () => {
  it("give the same analysis each time they are loaded", () => {
    const once = analyseSentences(loadModel(modelFiles()), TEXT, [{ start: 0, end: TEXT.length }]);
    const again = analyseSentences(loadModel(modelFiles()), TEXT, [{ start: 0, end: TEXT.length }]);
    expect(again).toEqual(once);
  });

  it("give the same analysis from Node's buffers, whose slices share memory", () => {
    const buffers = Object.fromEntries(Object.entries(modelFiles()).map(([name, bytes]) => [name, Buffer.from(bytes)]));
    const analysis = analyseSentences(loadModel(buffers), TEXT, [{ start: 0, end: TEXT.length }]);
    expect(analysis).toEqual(analyseSentences(loadModel(modelFiles()), TEXT, [{ start: 0, end: TEXT.length }]));
  });

  it.each(Object.keys(modelFiles()))("%s: missing, cut short, or changed in one byte", (name) => {
    const files = modelFiles();
    const bytes = files[name] ?? new Uint8Array();
    const { [name]: _, ...rest } = files;
    expect(() => loadModel(rest)).toThrow(`"${name}" is missing`);
    expect(() => loadModel({ ...files, [name]: bytes.slice(0, bytes.length >> 1) })).toThrow(`"${name}" is damaged`);
    const changed = bytes.slice();
    changed[bytes.length >> 1] = (changed[bytes.length >> 1] ?? 0) ^ 1;
    expect(() => loadModel({ ...files, [name]: changed })).toThrow(`"${name}" is damaged`);
    expect(() => loadModel({ ...files, [name]: new Uint8Array(3) })).toThrow(`"${name}" is damaged`);
  });
});

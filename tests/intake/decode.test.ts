import { describe, expect, test } from "vitest";
import { decode } from "../../src/intake/decode.ts";

const text = "أعلن الوزير القرار، وقال: «نعم» 2025.\nسطر\r\n";

function utf16(of: string, big: boolean): Uint8Array {
  const bytes = Buffer.from(of, "utf16le");
  return big ? bytes.swap16() : bytes;
}

describe("decode reads", () => {
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 LE with a mark", utf16(`\uFEFF${text}`, false)],
    ["UTF-16 BE with a mark", utf16(`\uFEFF${text}`, true)],
    ["UTF-16 LE without", utf16(text, false)],
    ["UTF-16 BE without", utf16(text, true)],
  ])("%s", (_, bytes) => {
    expect(decode(bytes)).toEqual({ text });
  });

  test("nothing as an empty text", () => {
    expect(decode(new Uint8Array())).toEqual({ text: "" });
  });
});

describe("decode refuses", () => {
  test.each([
    ["a PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], "binary"],
    ["a ZIP (.docx)", [0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0], "binary"],
    ["a text with a NUL", [0xd8, 0xa3, 0, 0xd8, 0xa8], "binary"],
    ["UTF-16 cut in a pair", [0xff, 0xfe, 0x3d, 0xd8], "binary"],
  ])("%s", (_, bytes, fault) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ fault });
  });

  test("Windows-1256, naming the first bad byte", () => {
    // «نص» in Windows-1256 behind three letters of ASCII.
    expect(decode(Uint8Array.from([0x61, 0x62, 0x63, 0xe4, 0xd5, 0x2e]))).toEqual({ fault: "bad", offset: 3 });
  });

  test.each([0, 1, 5000, 70_000])("UTF-8 with a bad byte behind %i good letters", (letters) => {
    const bytes = Buffer.concat([Buffer.from("ب".repeat(letters)), Buffer.from([0xff, 0x20])]);
    expect(decode(bytes)).toEqual({ fault: "bad", offset: letters * 2 });
  });

  test("UTF-8 cut inside its last letter", () => {
    expect(decode(Buffer.from("باب").subarray(0, 5))).toMatchObject({ fault: "bad" });
  });
});

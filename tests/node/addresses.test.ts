import { describe, expect, test } from "vitest";
import { addressIn, guardedLookup, isPublic, PRIVATE_ADDRESS } from "../../src/node/addresses.ts";

describe("isPublic", () => {
  test.each(["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "2001:4860:4860::8888", "::ffff:8.8.8.8"])(
    "%s",
    (address) => {
      expect(isPublic(address)).toBe(true);
    },
  );

  test.each([
    "127.0.0.1",
    "127.9.9.9",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:0:1::",
    "2001:db8::1",
    "localhost",
    "",
  ])("not %s", (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

test.each([
  ["http://127.1/", "127.0.0.1"],
  ["http://0x7f000001/", "127.0.0.1"],
  ["http://2130706433/", "127.0.0.1"],
  ["http://[::ffff:10.0.0.1]/", "::ffff:a00:1"],
  ["http://example.org/", null],
])("the address in %s", (url, address) => {
  expect(addressIn(new URL(url).hostname)).toBe(address);
});

describe("looking a name up", () => {
  const lookup = (mayOpen: (address: string) => boolean, all: boolean) =>
    new Promise<{ readonly code: string | undefined; readonly found: unknown }>((done) => {
      guardedLookup(mayOpen)("localhost", { all }, (error, found) => done({ code: error?.code, found }));
    });

  test("gives nothing where one address may not be opened", async () => {
    expect((await lookup(isPublic, true)).code).toBe(PRIVATE_ADDRESS);
    expect((await lookup(isPublic, false)).code).toBe(PRIVATE_ADDRESS);
  });

  test("gives what was checked", async () => {
    const asked: string[] = [];
    const { code, found } = await lookup((address) => asked.push(address) > 0, false);
    expect([code, found]).toEqual([undefined, asked[0]]);
  });
});

// The part of sql.js that is used, in its build of one file: the WebAssembly lies inside, and there is nothing to locate.
declare module "sql.js/dist/sql-wasm-inline.js" {
  type Value = string | number | null;

  interface Database {
    /** Runs statements; `?` stand for `values`. */
    run(sql: string, values?: readonly Value[]): Database;
    /** The whole database as a file. */
    export(): Uint8Array;
    close(): void;
  }

  const initSqlJs: () => Promise<{ readonly Database: new () => Database }>;
  // biome-ignore lint/style/noDefaultExport: it is the library that exports it so
  export default initSqlJs;
}

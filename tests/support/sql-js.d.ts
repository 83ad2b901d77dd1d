// What the tests use of sql.js to read a database.
declare module "sql.js" {
  interface Database {
    exec(sql: string): readonly { readonly values: readonly (readonly unknown[])[] }[];
    close(): void;
  }
  const initSqlJs: () => Promise<{ readonly Database: new (bytes?: Uint8Array) => Database }>;
  // biome-ignore lint/style/noDefaultExport: it is the library that exports it so
  export default initSqlJs;
}

declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified…|…` */
  const table: string;
  export default table;
}

const readStorage = async () => {
  const databases = (await indexedDB.databases?.()) ?? [];
  return [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({ name }) => `IndexedDB ${name}`),
  ];
};

/** All that a page has stored, by kind and name, such as `cookie _ga`; `isWithText` adds what it says. */
export async function readStored(view, { isWithText = false } = {}) {
  const cookies = await view.context().cookies();
  const named = ({ name, value }) => `cookie ${name}${isWithText ? `=${value}` : ''}`;
  return [...cookies.map(named), ...(await view.evaluate(readStorage))];
}

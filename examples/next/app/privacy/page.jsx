export default function Privacy() {
  return <p>What this site does with your data.</p>;
}

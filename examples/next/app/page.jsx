export default function Home() {
  return (
    <p>The server leaves the tag out until analytics is granted, the video until marketing is.</p>
  );
}

import { Consented, useConsent } from 'assent/react';

/** A vendor's video, which nothing is loaded of before it is granted. */
export const Video = () => (
  <Consented category="marketing" service="video" fallback={<Offer />}>
    <iframe src="https://vendor.example/video.html" title="Video" />
  </Consented>
);

function Offer() {
  const { choices, services, save } = useConsent();
  return (
    <p>
      Vendor shows this video, and learns that you are here.{' '}
      <button type="button" onClick={() => save(choices, { ...services, video: true })}>
        Show the video
      </button>
    </p>
  );
}

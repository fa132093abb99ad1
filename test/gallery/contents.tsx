import { addresses } from './registry.ts';

/** The list of every state, a link each. */
export function Contents() {
  const all = addresses();
  const places = [...new Set(all.map(placeOf))];
  return (
    <main className="kp-page kp-stack" style={{ overflow: 'auto', height: '100vh' }}>
      <h1>Gallery</h1>
      {places.map((place) => (
        <section key={place}>
          <h2>{place}</h2>
          <p className="kp-line" style={{ flexWrap: 'wrap' }}>
            {all
              .filter((address) => placeOf(address) === place)
              .map((address) => (
                <a key={address} href={`?state=${address}`}>
                  {address.slice(place.length + 1)}
                </a>
              ))}
          </p>
        </section>
      ))}
    </main>
  );
}

const placeOf = (address: string): string => address.split('/')[0] ?? '';

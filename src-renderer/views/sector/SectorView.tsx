export function SectorView({ sector }: { readonly sector: string }) {
  return <p>{sector}</p>;
}

import { toText } from "~/figures/kit/words";
import { drawnRows, newestRowDate, rowUnit, unitName } from "./drawn-rows";
import { figureSources } from "./figure-sources";
import type { RegisteredFigure } from "./figures";
import { addressOf } from "./site-address";

/**
 * A figure’s rows as a schema.org Dataset. It claims no licence: the facts stand under the terms of
 * their sources, which differ and are often not stated.
 */
export function figureDataset(registered: RegisteredFigure, site: URL | undefined) {
  const { id, figure } = registered;
  const rows = drawnRows(registered);
  const dates = rows.map(({ point }) => point.date).sort();
  const title = toText(figure.title);
  const download = (kind: string, format: string) => ({
    "@type": "DataDownload",
    encodingFormat: format,
    contentUrl: addressOf(`figures/${id}.${kind}`, site),
  });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description: `${figure.subtitle}. ${toText(figure.caption)}`,
    identifier: id,
    url: addressOf(`figures/${id}/`, site),
    image: addressOf(`figures/${id}.png`, site),
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "Toward Zero" },
    temporalCoverage: `${dates[0]}/${newestRowDate(rows)}`,
    variableMeasured: [...new Set(rows.map(rowUnit))].map((unit) => ({
      "@type": "PropertyValue",
      name: figure.subtitle,
      unitText: unitName(unit),
    })),
    isBasedOn: figureSources(registered).map(({ source }) => ({
      "@type": "CreativeWork",
      name: source.title,
      author: source.publisher,
      ...(source.url ? { url: source.url } : {}),
    })),
    distribution: [download("csv", "text/csv"), download("json", "application/json")],
  };
}

/** Data for a script element: nothing in it can end the element. */
export function asScriptText(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

import fc from 'fast-check';
import { createHost } from '../../local/host/index';

type Callable = Record<string, (...args: unknown[]) => unknown>;

/** Everything of Google's that a script reaches from these services, with the methods of its class. */
function world() {
  const google = createHost().globals() as Record<string, Callable>;
  const { Utilities, CacheService, PropertiesService, LockService, ScriptApp, Maps } = google as Record<string, never> &
    Record<string, Callable>;
  const call = (service: Callable | undefined, method: string, ...args: unknown[]) =>
    service?.[method]?.(...args) as Callable;
  const builder = call(ScriptApp, 'newTrigger', 'f');
  const objects: [string, Callable | undefined, string][] = [
    ['Utilities', Utilities, 'base64Decode base64DecodeWebSafe base64Encode base64EncodeWebSafe computeDigest'],
    ['Utilities', Utilities, 'computeHmacSha256Signature computeHmacSignature computeRsaSignature formatDate'],
    ['Utilities', Utilities, 'formatString gzip newBlob parseCsv parseDate sleep ungzip unzip zip'],
    [
      'Blob',
      call(Utilities, 'newBlob', 'a'),
      'getAs getDataAsString setBytes setContentType setDataFromString setName',
    ],
    ['MailApp', google.MailApp, 'sendEmail'],
    ['UrlFetchApp', google.UrlFetchApp, 'fetch fetchAll getRequest'],
    ['Maps', Maps, 'encodePolyline decodePolyline'],
    ['Geocoder', call(Maps, 'newGeocoder'), 'geocode reverseGeocode setBounds setLanguage setRegion'],
    ['Cache', call(CacheService, 'getScriptCache'), 'get getAll put putAll remove removeAll'],
    [
      'Properties',
      call(PropertiesService, 'getUserProperties'),
      'getProperty setProperty setProperties deleteProperty',
    ],
    ['Lock', call(LockService, 'getScriptLock'), 'tryLock waitLock'],
    ['ScriptApp', ScriptApp, 'deleteTrigger getAuthorizationInfo getUserTriggers newTrigger requireScopes'],
    ['TriggerBuilder', builder, 'forSpreadsheet forForm'],
    ['ClockTriggerBuilder', call(builder, 'timeBased'), 'after at atDate atHour everyMinutes everyHours everyDays'],
    ['ClockTriggerBuilder', call(builder, 'timeBased'), 'everyWeeks inTimezone nearMinute onMonthDay onWeekDay'],
  ];
  return objects.flatMap(([name, object, methods]) => methods.split(' ').map((method) => ({ name, object, method })));
}

const things = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, NaN, Infinity, -1, 0, 7, '', 'a', 'UTC', 'yyyy', '%d %z', true, {}, []),
  fc.constantFrom<unknown>([null], ['a'], [[1]], [1, 2], { a: null }, { to: 'a@b.example', cc: 7 }, new Date(NaN)),
  fc.constantFrom<unknown>(new Date(0), () => 1, { url: 7 }, [{ url: null }], { headers: null }, { payload: {} }),
  fc.constantFrom<unknown>({ attachments: 7 }, { attachments: [null] }, { inlineImages: null }, Symbol.iterator),
  fc.constantFrom<unknown>({ method: 7 }, { contentType: [] }, { headers: [] }, { headers: { a: 7 } }),
  fc.constantFrom<unknown>({ getId: null }, { getBlob: 7 }, { muteHttpExceptions: 'x' }, 'a@b.example', 1e300),
);

describe.each(world())('$name.$method', ({ object, method }) => {
  it("answers whatever it is given as Google does: by a result or by an exception of Google's", () => {
    fc.assert(
      fc.property(fc.array(things, { maxLength: 5 }), (args) => {
        let name = 'Exception';
        try {
          object?.[method]?.(...args);
        } catch (error) {
          name = `${error}`;
        }
        expect(name).toMatch(/^Exception/);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Assent: consent mode",
  "categories": [
    "TAG_MANAGEMENT",
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": "Assent"
  },
  "description": "Tells Google consent mode what the visitor decided in Assent. Fire it on Consent Initialization and on the custom events assent_ready and assent_decision.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "ads",
    "displayName": "ad_storage, ad_user_data and ad_personalization need",
    "simpleValueType": true,
    "defaultValue": "marketing",
    "help": "Ids of Assent's categories or services, with commas between; it needs all of them."
  },
  {
    "type": "TEXT",
    "name": "analytics",
    "displayName": "analytics_storage needs",
    "simpleValueType": true,
    "defaultValue": "analytics",
    "help": "Ids of Assent's categories or services, with commas between; it needs all of them."
  },
  {
    "type": "TEXT",
    "name": "functional",
    "displayName": "functionality_storage and personalization_storage need",
    "simpleValueType": true,
    "defaultValue": "functional",
    "help": "Ids of Assent's categories or services, with commas between; it needs all of them."
  },
  {
    "type": "TEXT",
    "name": "waitForUpdate",
    "displayName": "Google's tags wait for the decision of a returning visitor",
    "simpleValueType": true,
    "defaultValue": "500",
    "help": "Whole milliseconds.",
    "valueUnit": "milliseconds",
    "valueValidators": [
      {
        "type": "NON_NEGATIVE_NUMBER"
      }
    ]
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const copyFromDataLayer = require('copyFromDataLayer');
const makeInteger = require('makeInteger');
const setDefaultConsentState = require('setDefaultConsentState');
const updateConsentState = require('updateConsentState');

const needs = {
  ad_storage: data.ads,
  ad_user_data: data.ads,
  ad_personalization: data.ads,
  analytics_storage: data.analytics,
  functionality_storage: data.functional,
  personalization_storage: data.functional,
};

// What is not configured is never granted.
const isGranted = (assent, ids) =>
  ids.split(',').every((id) => {
    const name = id.trim();
    return assent.categories[name] === true || assent.services[name] === true;
  });

const state = (assent) => {
  const result = { security_storage: 'granted' };
  for (const signal in needs) {
    result[signal] = assent && isGranted(assent, needs[signal]) ? 'granted' : 'denied';
  }
  return result;
};

if (copyFromDataLayer('event') === 'gtm.init_consent') {
  const denied = state();
  denied.wait_for_update = makeInteger(data.waitForUpdate);
  setDefaultConsentState(denied);
}
const assent = copyFromDataLayer('assent');
// Undecided needs no update on arrival, but does where a decision was forgotten.
if (assent && (assent.isDecided || copyFromDataLayer('event') === 'assent_decision')) {
  updateConsentState(state(assent));
}
data.gtmOnSuccess();


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_consent",
        "versionId": "1"
      },
      "param": [
        {
          "key": "consentTypes",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_user_data"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_personalization"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "analytics_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "functionality_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "personalization_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "security_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "read_data_layer",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedKeys",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "keyPatterns",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "event"
              },
              {
                "type": 1,
                "string": "assent"
              },
              {
                "type": 1,
                "string": "assent.*"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios: []


___NOTES___

Set signals.google to false in Assent's configuration, so that consent mode is told once, and add the
integration google-tag-manager, which makes the events.

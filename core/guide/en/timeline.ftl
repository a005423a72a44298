# Regions, what the dates mean there, and the events.

## Regions

region-eu = European Union and EEA
region-eu-means = In 2024 LinkedIn left the EU and EEA out, and there was no such switch. Since 3 November 2025 training runs here unless the switch is off, and it is on by default. Italy's authority said that an objection after that day covers only what you publish later.
region-uk = United Kingdom
region-uk-means = LinkedIn's policy covered AI training from 18 September 2024. Two days later training was suspended, after the regulator asked. Since 3 November 2025 it runs unless the switch is off, and it is on by default. LinkedIn says that posts, comments and articles also go to Microsoft for its AI, under the same switch.
region-ch = Switzerland
region-ch-means = In 2024 LinkedIn left Switzerland out, and there was no such switch. Since 3 November 2025 training runs here unless the switch is off, and it is on by default.
region-ca = Canada
region-ca-means = Our sources give two dates. LinkedIn's policy change of 18 September 2024 covered Canada, yet its later notice says that training starts on 3 November 2025. We could not settle which holds, so we show both; the switch is on by default.
region-hk = Hong Kong
region-hk-means = The switch came on 18 September 2024, and training was paused on 11 October 2024. Since 3 November 2025 it runs unless the switch is off, and it is on by default.
region-us = United States
region-us-means = LinkedIn's policy has covered AI training since 18 September 2024. The switch has existed since then, and it is on by default.
region-rest = Elsewhere
region-rest-means = LinkedIn's policy has covered AI training since 18 September 2024. The switch has existed since then, and it is on by default. We could not confirm what holds in mainland China.

## Events

event-policy-2024 = LinkedIn's privacy policy adds AI training. The switch exists and is on by default; the EU, the EEA and Switzerland are left out and have no such switch.
event-uk-suspended = Training on the data of members in the UK stops for now, after the regulator asked.
event-hk-paused = Training on the data of members in Hong Kong is paused.
event-notice-2025 = LinkedIn gives notice that training starts on 3 November 2025. It is on by default, and you can opt out in the settings.
event-italy-2025 = Italy's data protection authority gives its reading. If you object after 3 November 2025, that covers only what you publish later.
event-start-2025 = Training starts, on by default. For the UK, posts, comments and articles also go to Microsoft for its AI, under the same switch.
event-notice-2026 = LinkedIn issues its European notice again, with protections for under-16s and for 16 and 17 year olds.

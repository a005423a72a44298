# Regions, what the dates mean there, and the events.

## Regions

region-eu = European Union and EEA
region-eu-means = In 2024 LinkedIn left the EU and EEA out. Since 3 November 2025 training runs here unless the switch is off, and it is on by default. Authorities differ on an objection after that day: Italy's says that it covers only what you publish later, Hamburg's any later use.
region-uk = United Kingdom
region-uk-means = LinkedIn's policy covered AI training from 18 September 2024. Two days later it was suspended, after the ICO raised concerns. Since 3 November 2025 it runs unless the switch is off, and it is on by default. Posts, comments, articles, video, Company Pages and job postings also go to Microsoft for its AI, under the same switch.
region-ch = Switzerland
region-ch-means = In 2024 LinkedIn left Switzerland out. Since 3 November 2025 training runs here unless the switch is off, and it is on by default.
region-ca = Canada
region-ca-means = Training began with LinkedIn's policy of 18 September 2024. By 10 December 2024 it was paused; the day is not given. Since 3 November 2025 it runs again unless the switch is off, and it is on by default.
region-hk = Hong Kong
region-hk-means = The switch came on 18 September 2024, and training was paused on 11 October 2024. Since 3 November 2025 it runs unless the switch is off, and it is on by default.
region-us = United States
region-us-means = LinkedIn's policy has covered AI training since 18 September 2024. The switch has existed since then, and it is on by default.
region-rest = Elsewhere
region-rest-means = LinkedIn's policy has covered AI training since 18 September 2024. The switch has existed since then, and it is on by default. We could not confirm what holds in mainland China.

## Events

event-policy-2024 = LinkedIn's privacy policy adds AI training. The switch exists and is on by default; the EU, the EEA and Switzerland are left out.
event-uk-suspended = LinkedIn suspends training on the data of members in the UK, after the ICO raised concerns.
event-hk-paused = LinkedIn pauses training on the data of members in Hong Kong.
event-canada-paused = Canada's Privacy Commissioner says that LinkedIn has paused training on the data of members in Canada. The day of the pause is not given.
event-notice-2025 = LinkedIn gives notice that training starts on 3 November 2025. Its notice already links the switch, which is on by default.
event-uk-monitors = The ICO says that LinkedIn resumes, and that it will watch.
event-italy-2025 = Italy's data protection authority explains: an objection before 3 November 2025 takes out everything, a later one only what you publish afterwards.
event-start-2025 = Training starts; the switch is on by default. For the UK, posts, comments, articles, video, Company Pages and job postings also go to Microsoft for its AI, under the same switch.
event-ireland-2025 = Ireland's Data Protection Commission takes no further step for now, without approving the training. LinkedIn has cut the data and the period.
event-notice-2026 = LinkedIn issues its European notice again, with protections for under-16s and for 16 and 17 year olds.

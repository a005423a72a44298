# The guide to read: the frame around topics, claims and regions.

## Guide

guide-title = Guide
guide-intro = What we know, and how we know it.

## Topic

topic-checked = The oldest check on this page is from { $date }.
topic-checked-stale = The oldest check on this page is from { $date }, more than { $days } days ago. Some of it may have changed since.
topic-steps = What you can do

## Claims

claims = Claim by claim
    .summary = { $count ->
        [one] { $count } claim, with its sources and dates
       *[other] { $count } claims, with sources and dates
    }
position-article = The article
position-linkedin = LinkedIn
position-regulator = An authority
claim-item = Item { $item } of the article
claim-sources = Sources
checked = Checked on { $date }
checked-stale = Last checked on { $date }, more than { $days } days ago. It may have changed since.
sources = All sources

## What is used, as a table

use-data = Data
use-agreement = Result
use-used = Used
use-in-part = In part
use-not-used = Not used
use-other-ai = For other AI
use-not-listed = Not listed
use-not-mentioned = Not mentioned
use-same = Both agree
use-differ = They differ
use-no-source = No source
use-only-linkedin = LinkedIn only
use-spoken = { $data }. The article: { $article }. LinkedIn: { $linkedin }. { $agreement }.

use-of-profile = Profile
use-of-posts = Posts, articles, comments
use-of-groups = Groups and group messages
use-of-reactions = Reactions
use-of-private-messages = Private messages
use-of-applications = Job applications
use-of-views = Profiles you viewed
use-of-connections = Connections
use-of-usage = Time, features, device
use-of-guesses = What LinkedIn guesses
use-of-prompts = What you type into AI features
use-of-polls = Polls and feedback
use-of-secrets = Sign-in, payment, salary
use-of-minors = Members thought under 18

## Region

region-question = Where do you live?
    .why = When training started differs by region. Choose yours to see what it means for you.
region-choose = Choose your region
region-change = Choose another region
region-line = Where you live: { $region }
region-propose = I live here: { $region }
region-events = What happened there, by date
region-kept = Kept for “{ $account }”, on this phone only.

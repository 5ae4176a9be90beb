"""Copyright, privacy, cookies, terms, disclaimers, affiliate disclosures."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "legal"

PHRASES = {
    "whole": {
        "en": """
            privacy policy
            privacy notice
            privacy statement
            privacy center
            privacy settings
            privacy overview
            privacy
            your privacy
            your privacy choices
            privacy terms
            privacy cookies policy
            privacy policy terms of service
            privacy policy terms of use
            privacy policy terms conditions
            privacy notice terms of use
            cookie policy
            cookies policy
            cookie notice
            cookie settings
            cookie preferences
            cookie consent
            cookies
            cookie choices
            manage cookies
            manage consent
            manage preferences
            accept all
            accept all cookies
            accept cookies
            accept
            reject all
            save accept
            always enabled
            necessary cookies
            terms of use
            terms of service
            terms of sale
            terms conditions
            terms and conditions
            terms
            disclaimer
            disclaimers
            legal disclaimer
            disclosure
            affiliate disclosure
            affiliate disclaimer
            editorial policy
            editorial guidelines
            ethics policy
            corrections policy
            accessibility statement
            accessibility
            modern slavery statement
            do not sell my personal information
            do not sell or share my personal information
            do not sell my info
            all rights reserved
            0 all rights reserved
            copyright
            copyright 0
            copyright notice
            legal
            legal notice
            legal information
            imprint
            dmca
            reprints permissions
            reprints and permissions
            rights permissions
            ca notice at collection
            california privacy rights
            code of ethics
            fact check policy
            eu privacy
            no fear act
            foia
            vulnerability disclosure policy
            refund policy
            shipping policy
            return policy
            site terms
            safety disclaimer
            important disclosures
        """,
    },
    "start": {
        "en": """
            copyright 0
            copyright c 0
            all rights reserved
            all content copyright
            this site uses cookies +
            this website uses cookies +
            we use cookies +
            we and our partners +
            we value your privacy +
            we care about your privacy +
            our website uses cookies +
            our site uses cookies +
            necessary cookies are absolutely essential +
            functional cookies help +
            performance cookies are used +
            analytical cookies are used +
            advertisement cookies are used +
            other uncategorized cookies +
            the technical storage or access +
            this cookie is set by +
            by using this site
            by using this website
            by continuing to use
            by continuing to browse
            by clicking accept +
            do not sell or share
            do not sell my
            privacy policy terms
            terms of use privacy
            terms of service privacy
            terms privacy
            some links in this
            some of the links
            this article may contain affiliate
            this article contains affiliate
            this post may contain affiliate
            this post contains affiliate
            this page contains affiliate
            this page may contain affiliate
            this story contains affiliate
            this site contains affiliate
            we may earn
            we may receive a commission
            we may get a commission
            we earn a commission
            when you buy through +
            when you purchase through +
            if you buy through
            if you purchase through
            if you buy something
            if you click on a link
            if you make a purchase
            as an amazon associate +
            disclaimer:
            disclosure:
            affiliate disclosure:
            legal disclaimer:
            full disclosure:
            forward looking statements
            this material may not be published +
            this content may not be
            the views expressed
            the opinions expressed
            the views and opinions
            opinions expressed
            views expressed
            the content on this
            the content of this
            the information in this article is
            the information provided
            the information contained
            the information on this
            this article is for informational
            this article is for general
            this article is for educational
            this article is intended for
            this article is not intended
            this article does not constitute
            this article is provided for
            this information is for
            this information is not
            this content is for informational
            this content is not
            this is not financial advice
            this is not investment advice
            this does not constitute
            this post is for informational
            this blog is for
            nothing in this
            not intended to be
            for informational purposes only
            past performance is
            readers are advised
            always consult
            reproduction in whole or in part
            no part of this
            republished with permission
            reprinted with permission
            this article is republished from
            this article was originally published
            this story was originally published
            this article originally appeared
            this article first appeared
            this story originally appeared
            this post originally appeared
            originally published
            licensed under
            this work is licensed
            this article is licensed
            except where otherwise noted
            unless otherwise noted
            trademarks
            secure gov websites use +
            official websites use gov +
            an official website of the united states +
            a gov website belongs to +
            here s how you know
            this site is protected by +
            protected by recaptcha +
            covid 0 resources
        """,
    },
    "within": {
        "en": """
            all rights reserved +
            rights reserved
            may not be published broadcast rewritten +
            may not be reproduced
            without the prior written permission
            without prior written permission
            without written permission
            affiliate commission
            affiliate links
            affiliate link
            earn a commission
            earn an affiliate commission +
            earn a small commission +
            earn from qualifying purchases +
            receive a commission
            receive compensation
            commission at no extra cost
            at no extra cost to you +
            at no additional cost to you +
            privacy policy and terms of service apply +
            the google privacy policy +
            protected by recaptcha +
            to give you the best experience +
            best experience on our website
            remembering your preferences and repeat visits +
            do not sell or share my personal information +
            privacy policy terms
            terms of use privacy policy
            terms of service privacy policy
            terms and conditions privacy policy
            not constitute financial advice
            not constitute investment advice
            not constitute legal advice
            not intended as financial advice
            not financial advice
            not a substitute for professional
            not intended as a substitute
            not intended to be a substitute
            not intended to diagnose
            not a substitute for medical
            do not necessarily reflect +
            does not necessarily reflect +
            do not necessarily represent +
            not necessarily those of +
            are the author s own
            are those of the author
            solely those of the author
            opinions expressed are
            user consent for the cookies +
            terms of use and privacy
            creative commons
        """,
    },
}

_COPYRIGHT = re.compile(r"(?:©|\(c\)|Copyright|COPYRIGHT|&copy;)\W{0,4}(?:©\s*)?(?:\d{4}|[A-Z][\w .&]+\d{4})|.{0,60}©\s?(?:\d{4}|[A-Z])")


@rule("is a copyright notice", 3.4, longest=300)
def copyright_notice(segment: Segment, document: Document) -> Span | None:
    """The sign or the word with a year or an owner, at the head of the line or close to it.

    yes: © 2024 Acme Media
    yes: Copyright 2023 The Courier
    yes: Acme Media Ltd. © 2024
    no: Copyright law of 1976 protects the author, the judge wrote.
    no: The court ruled that copyright ends in 2041.
    """
    content = segment.content
    if "©" not in content and content[:4] not in ("Copy", "COPY", "(c) ", "&cop"):
        return None
    return segment.span if _COPYRIGHT.match(content) and (len(content) < 120 or "©" in content) else None

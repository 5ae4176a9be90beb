"""Menus, breadcrumbs, login, search, contents, print and listen buttons, errors, leftovers of markup."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "nav"

PHRASES = {
    "whole": {
        "en": """
            home
            homepage
            menu
            main menu
            footer
            footer menu
            navigation
            navigation menu
            main navigation
            site navigation
            primary menu
            breadcrumb
            breadcrumbs
            you are here
            skip to content
            skip to main content
            skip to main
            skip to footer
            skip to main content skip to footer
            skip navigation
            skip to navigation
            toggle navigation
            toggle menu
            toggle
            open menu
            close menu
            open menu close menu
            open navigation menu
            menu close
            menu search
            close
            open
            expand
            collapse
            dismiss
            cancel
            submit
            send
            apply
            reset
            clear
            ok
            yes no
            search
            search search
            search for
            search for search
            search icon
            search this site
            search menu
            open search
            close search
            site search
            submit search
            search results
            popular searches
            what are you looking for
            login
            log in
            log out
            logout
            sign in
            sign out
            sign in sign up
            log in sign up
            register
            my account
            account
            account settings
            create account
            create an account
            forgot password
            forgot your password
            password
            username
            remember me
            about
            about us
            about me
            contact
            contact us
            contact info
            contact information
            contact form
            careers
            jobs
            press
            newsroom
            press room
            press releases
            media kit
            help
            help center
            help centre
            faq
            faqs
            support
            support center
            customer care
            feedback
            send feedback
            sitemap
            site map
            site index
            rss
            rss feed
            rss feeds
            archive
            archives
            directory
            quick links
            useful links
            helpful links
            our services
            our company
            our team
            our story
            our work
            our partners
            company
            products
            solutions
            pricing
            all products
            all services
            all topics
            all categories
            categories
            category
            sections
            in this section
            departments
            languages
            language
            select language
            español
            en español
            deutsch
            français
            italiano
            português
            日本語
            中文
            한국어
            polski
            türkçe
            русский
            back to top
            return to top
            scroll to top
            go to top
            top of page
            bottom of page
            back
            go back
            table of contents
            table of content
            contents
            in this article
            on this page
            jump to
            jump to section
            jump to recipe
            jump to recipe print recipe
            print recipe
            print
            print this
            print this page
            print this article
            print article
            print page
            text size
            font size
            increase font size
            decrease font size
            small medium large
            listen
            listen to this article
            listen to article
            listen to this story
            listen to story
            read aloud
            play
            pause
            mute
            unmute
            fullscreen
            loading
            please wait
            an error has occurred
            an error occurred
            page not found
            no results found
            no items found
            nothing found
            please try again later
            please enable javascript
            javascript is disabled
            this site requires javascript to run correctly please turn on javascript or unblock scripts
            choosing a selection results in a full page refresh
            opens in a new window
            read mode
            dark mode
            light mode
            example h2
            previous slide next slide
            show less
            hide
            show
            filter
            options
            settings
            preferences
            select page
            label
            uncategorized
            advertising
            change language
            report an error
            report a typo
            suggest a correction
            was this page helpful
            give feedback
            start here
            find a store
            store locator
            locations
            follow topic
            visit website
            official website
            view profile
            copy code
            view source
            true
            false
            null
            undefined
            null null
        """,
    },
    "start": {
        "en": """
            skip to
            jump to:
            jump to recipe
            jump to section
            you are here:
            home blog
            home news
            home page
            search for:
            search this site
            toggle
            back to top
            please enable javascript
            please turn on javascript
            your browser does not support
            your browser is
            this browser is no longer supported
            javascript is
            enable javascript
            table of contents
            listen to this article
            listen to this story
            listen to article
            text size:
            font size:
            print this
            an error has occurred
            an error occurred
            sorry the page
            the page you
            this page is not available
            this video is not available
            this video file cannot be played
            no compatible source
            error code
        """,
    },
    "within": {
        "en": """
            skip to content
            skip to main content +
            back to top
            toggle navigation
            please enable javascript +
            javascript is disabled +
            listen to this article
            your browser does not support +
            opens in a new tab
        """,
    },
}

_CRUMB = re.compile(r"[^.!?]{1,40}(?:\s*(?:[>›»|•·→]|::|\s/\s)\s*[^.!?>›»|•·]{1,60}){1,}$")
_CRUMB_SIGNS = re.compile(r"\s(?:[>›»|•·/]|::)\s|[›»]")
_MARKUP = re.compile(
    r"</?[a-z][\w-]*(?:\s[^<>]*)?/?>|\{[^{}]*[\"':;][^{}]*\}|\[/?\w+(?:\s\w+=[^\]]*)?\]$|function\s?\(|var \w+ ?=|window\.\w|"
    r"document\.\w+\(|javascript:|\$\(|=>\s*\{|@media\b|&[a-z]+;$|#[\w-]+\s*\{|\.[\w-]+\s*\{|%%\w+%%|\{\{.*\}\}"
)


@rule("has no word in it", 3.0, longest=40)
def no_words(segment: Segment, document: Document) -> Span | None:
    """Signs only: stray quotes, bars, bullets, arrows, a lone letter with a sign.

    yes: ""
    yes: |
    yes: • • •
    no: ***
    no: 42
    """
    return segment.span if not segment.words and segment.content.strip("*-—–_=~#.…·⁂ ") else None


@rule("is a path or a row of links", 2.4, longest=200)
def breadcrumb(segment: Segment, document: Document) -> Span | None:
    """Short names between the signs that divide menus and paths, no sentence.

    yes: Home > News > Storms
    yes: News | Sport | Weather | Travel
    yes: Home / Blog / Marketing
    no: Ingredients: flour | water | salt.
    no: He is either and/or neither
    """
    content = segment.content
    if segment.ends_sentence or "0" in segment.words or not _CRUMB_SIGNS.search(content):
        return None
    signs = len(_CRUMB_SIGNS.findall(content))
    if words := segment.words:
        if words[0] in ("home", "startseite", "accueil", "inicio") and signs:
            return segment.span
    return segment.span if signs >= 2 and segment.capitals > 0.6 and _CRUMB.match(content) else None


@rule("is markup or code of the page", 2.4, longest=2_000)
def page_code(segment: Segment, document: Document) -> Span | None:
    """Leftovers of HTML, templates, scripts or styles that stand alone among prose.

    yes: <div class="ad-slot"></div>
    yes: {"@context": "https://schema.org", "@type": "NewsArticle"}
    yes: window.dataLayer = window.dataLayer || [];
    no: Use <b> to make a word bold, the manual says.
    no: The set {a, b, c} has three members.
    """
    content = segment.content
    if content[0] not in "<{[$@&#.%" and not content.startswith(("function", "var ", "window.", "document.", "javascript:")):
        return None
    return segment.span if _MARKUP.match(content) else None

import Mustache

extension SheetPage.View: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? { name == "parts" ? parts : nil }
}

extension SheetPage.View.Part: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "headings": headings
        case "paragraphs": paragraphs
        case "pointLists": pointLists
        case "notices": notices
        case "secrets": secrets
        case "tables": tables
        case "forms": forms
        case "lists": lists
        case "beginnings": beginnings
        case "isEnd": isEnd
        default: nil
        }
    }
}

extension SheetPage.View.Beginning: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "id": id
        case "address": address
        case "trigger": trigger
        case "isLive": isLive
        default: nil
        }
    }
}

extension SheetPage.View.Points: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? { name == "points" ? points : nil }
}

extension SheetPage.View.Notice: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "notice": notice
        case "tone": tone
        case "sign": sign
        default: nil
        }
    }
}

extension SheetPage.View.Secret: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "secret": secret
        default: nil
        }
    }
}

extension SheetPage.View.Links: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? { name == "items" ? items : nil }
}

extension SheetPage.View.Table: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "id": id
        case "caption": caption
        case "columns": columns
        case "rows": rows
        default: nil
        }
    }
}

extension SheetPage.View.Column: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "isUnseen": isUnseen
        default: nil
        }
    }
}

extension SheetPage.View.Row: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "heads": heads
        case "cells": cells
        default: nil
        }
    }
}

extension SheetPage.View.Cell: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "column": column
        case "words": words
        case "links": links
        case "moments": moments
        case "forms": forms
        case "ways": ways
        default: nil
        }
    }
}

extension SheetPage.View.Link: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "to": to
        case "label": label
        default: nil
        }
    }
}

extension SheetPage.View.Moment: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "machine": machine
        case "label": label
        default: nil
        }
    }
}

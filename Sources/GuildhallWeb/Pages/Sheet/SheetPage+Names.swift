extension SheetPage.View: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? { name == "parts" ? .values(parts) : nil }
}

extension SheetPage.View.Part: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "headings": .texts(headings)
        case "paragraphs": .texts(paragraphs)
        case "pointLists": .values(pointLists)
        case "notices": .values(notices)
        case "secrets": .values(secrets)
        case "tables": .values(tables)
        case "forms": .values(forms)
        case "lists": .values(lists)
        case "beginnings": .values(beginnings)
        case "isEnd": .flag(isEnd)
        default: nil
        }
    }
}

extension SheetPage.View.Beginning: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "id": .text(id)
        case "address": .text(address)
        case "trigger": .text(trigger)
        case "isLive": .flag(isLive)
        default: nil
        }
    }
}

extension SheetPage.View.Points: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? { name == "points" ? .texts(points) : nil }
}

extension SheetPage.View.Notice: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "notice": .text(notice)
        case "tone": .text(tone)
        case "sign": .text(sign)
        default: nil
        }
    }
}

extension SheetPage.View.Secret: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "label": .text(label)
        case "secret": .text(secret)
        default: nil
        }
    }
}

extension SheetPage.View.Links: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? { name == "items" ? .values(items) : nil }
}

extension SheetPage.View.Table: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "id": .text(id)
        case "caption": .text(caption)
        case "columns": .values(columns)
        case "rows": .values(rows)
        default: nil
        }
    }
}

extension SheetPage.View.Column: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "name": .text(self.name)
        case "isUnseen": .flag(isUnseen)
        default: nil
        }
    }
}

extension SheetPage.View.Row: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "heads": .values(heads)
        case "cells": .values(cells)
        default: nil
        }
    }
}

extension SheetPage.View.Cell: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "column": .text(column)
        case "words": .texts(words)
        case "links": .values(links)
        case "moments": .values(moments)
        case "forms": .values(forms)
        case "ways": .values(ways)
        default: nil
        }
    }
}

extension SheetPage.View.Link: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "to": .text(to)
        case "label": .text(label)
        default: nil
        }
    }
}

extension SheetPage.View.Moment: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "machine": .text(machine)
        case "label": .text(label)
        default: nil
        }
    }
}

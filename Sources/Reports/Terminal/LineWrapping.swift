extension String {
    /// The text broken into lines no wider than a width.
    ///
    /// Lines break at spaces (not at no-break spaces), after hyphens before a letter and, as East Asian texts have no spaces, on either side of a
    /// wide character, but never before a closing or after an opening punctuation mark. A piece wider than a line is
    /// broken where the line ends.
    ///
    /// - Parameter width: the width in columns of a terminal, at least 1.
    /// - Returns: at least one line.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var lineWidth = 0
        for piece in wrappingPieces {
            let gap = piece.followsSpace && !line.isEmpty ? 1 : 0
            let pieceWidth = piece.text.displayWidth
            if lineWidth + gap + pieceWidth <= width {
                line += (gap == 1 ? " " : "") + piece.text
                lineWidth += gap + pieceWidth
                continue
            }
            if !line.isEmpty { lines.append(line) }
            let parts = pieceWidth <= width ? [piece.text] : piece.text.cut(to: width)
            lines += parts.dropLast()
            line = parts.last ?? ""
            lineWidth = line.displayWidth
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// How wide the widest piece is that a line break must not cut.
    var widestPiece: Int { wrappingPieces.map(\.text.displayWidth).max() ?? 0 }

    /// The pieces between which a line may end.
    private var wrappingPieces: [(text: String, followsSpace: Bool)] {
        var pieces: [(text: String, followsSpace: Bool)] = []
        var followsSpace = false
        var previous: Character?
        for character in printable {
            if character == " " {
                followsSpace = true
                previous = nil
                continue
            }
            if let previous, !pieces.isEmpty, !mayBreak(between: previous, and: character) {
                pieces[pieces.count - 1].text.append(character)
            } else {
                pieces.append((String(character), followsSpace))
            }
            followsSpace = false
            previous = character
        }
        return pieces
    }

    /// The text cut into parts of at most a width, without regard to words.
    private func cut(to width: Int) -> [String] {
        var parts = [""]
        var partWidth = 0
        for character in self {
            let characterWidth = character.displayWidth
            if partWidth + characterWidth > width, partWidth > 0 {
                parts.append("")
                partWidth = 0
            }
            parts[parts.count - 1].append(character)
            partWidth += characterWidth
        }
        return parts
    }
}

/// Whether a line may end between two characters that no space separates.
private func mayBreak(between first: Character, and second: Character) -> Bool {
    // The caller sees a pair at a time; a hyphen with a letter behind it ends a part of a compound.
    if first == "-" || first == "‐" { return second.isLetter }
    guard first.displayWidth == 2 || second.displayWidth == 2 else { return false }
    return !"（「『《〈【〔([“‘".contains(first) && !"，。、；：？！）」』》〉】〕)]”’%,.;:?!…".contains(second)
}

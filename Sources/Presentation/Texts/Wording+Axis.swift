import Reports

extension Wording {
    /// An axis of numbers whose ticks are written with the language's signs.
    ///
    /// - Parameters:
    ///   - title: what is measured, with its unit or its letter.
    ///   - format: the form of a tick's number in the notation of d3-format, as `.0%`; empty for the usual form.
    func axis(_ title: String, format: String = "") -> Chart.Axis {
        Chart.Axis(
            title, format: format, decimalSign: language.decimalSign, groupSign: language.groupSign,
            percentSign: language.percentSign)
    }
}

/// The templates around every page.
enum FrameTemplates {
    /// The document: head, navigation and foot.
    static let frame = PageTemplate(
        name: "frame",
        text: """
            <!DOCTYPE html>
            <html lang="{{frame.language}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="htmx-config" content='{"includeIndicatorStyles":false,"allowEval":false,"selfRequestsOnly":true}'>
            <title>{{frame.title}} · {{t.product}}</title>
            <link rel="icon" type="image/svg+xml" href="{{frame.icon}}">
            <link rel="stylesheet" href="{{frame.style}}">
            {{#frame.scripts}}<script defer src="{{.}}"></script>
            {{/frame.scripts}}</head>
            <body>
            <a class="skip" href="#main">{{t.skip}}</a>
            <div class="bar"><a class="brand" href="{{home}}">{{t.product}}</a>
            <nav aria-label="{{t.navigation}}"><ul>
            {{#frame.links}}<li><a href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}>{{text}}</a></li>
            {{/frame.links}}</ul></nav>
            {{#frame.account}}<form class="who" method="post" action="{{signOut}}"><span>{{name}}</span>
            <input type="hidden" name="form-token" value="{{formToken}}"><button class="quiet">{{t.signOut}}</button></form>
            {{/frame.account}}</div>
            {{$body}}{{/body}}
            <footer class="foot"><nav aria-label="{{t.languages}}"><ul>
            {{#frame.languages}}<li><a href="{{href}}" lang="{{language}}" hreflang="{{language}}"{{#isHere}} aria-current="true"{{/isHere}}>{{text}}</a></li>
            {{/frame.languages}}</ul></nav></footer>
            </body>
            </html>

            """)

    /// The title and the element `main` of a page that is no report.
    static let sheet = PageTemplate(
        name: "sheet",
        text: """
            <header class="masthead"><h1>{{frame.title}}</h1>{{#frame.subtitle}}<p class="subtitle">{{.}}</p>{{/frame.subtitle}}</header>
            <div class="sheet"><main id="main">
            {{$content}}{{/content}}
            </main></div>
            """)
}

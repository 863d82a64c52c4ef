document.querySelector('h1').title = 'hello';

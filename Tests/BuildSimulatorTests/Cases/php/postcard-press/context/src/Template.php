<?php

declare(strict_types=1);

namespace Acme\Press;

final class Template
{
    private string $text;

    public function __construct(string $file)
    {
        $text = @file_get_contents($file);
        if ($text === false) {
            throw new \RuntimeException("missing template $file");
        }
        $this->text = $text;
    }

    public function render(array $vars): string
    {
        return preg_replace_callback('/\{(\w+)\}/', fn ($m) => (string) ($vars[$m[1]] ?? ''), $this->text);
    }
}

<?php
declare(strict_types=1);

namespace Feed;

final class Rss
{
    public function __construct(private string $title)
    {
    }

    public function render(): string
    {
        return "<rss version=\"2.0\"><channel><title>{$this->title}</title></channel></rss>\n";
    }
}

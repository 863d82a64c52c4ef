<?php
declare(strict_types=1);

require __DIR__ . '/../vendor/autoload.php';

$feed = new Feed\Rss('worker');
while (true) {
    fwrite(STDOUT, $feed->render());
    sleep(15);
}

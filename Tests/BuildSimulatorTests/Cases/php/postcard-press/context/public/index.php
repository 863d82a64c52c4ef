<?php

declare(strict_types=1);

require __DIR__ . '/../vendor/autoload.php';

$template = new Acme\Press\Template(__DIR__ . '/../templates/card.txt');
header('Content-Type: text/plain');
echo $template->render(['to' => $_GET['to'] ?? 'you', 'jobs' => 0]);
